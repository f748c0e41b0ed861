package org.hearsay.training.network;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The network's loss as a TorchScript module: multiplications in bfloat16, everything else and all
 * parameters in 32-bit floats.
 *
 * <p>TorchScript's archive is a zip of stored entries: a pickle of an object without attributes but
 * {@code training}, the constants (none), a version, and the code.
 */
final class NetworkScript {
  private static final String CODE =
      """
      class M(Module):
        __parameters__ = []
        __buffers__ = []
        training : bool
        def drop(self: __torch__.M, x: Tensor, pool: Tensor, at: Tensor, i: int) -> Tensor:
          begin = int(torch.select(at, 0, i))
          end = torch.add(begin, torch.numel(x))
          return torch.mul(x, torch.reshape(torch.slice(pool, 0, begin, end), torch.size(x)))
        def linear(self: __torch__.M, x: Tensor, p: List[Tensor], i: int) -> Tensor:
          return torch.linear(torch.to(x, 15), torch.to(p[i], 15), torch.to(p[torch.add(i, 1)], 15))
        def norm(self: __torch__.M, x: Tensor, p: List[Tensor], i: int) -> Tensor:
          return torch.layer_norm(x, [torch.size(x, 2)], p[i], p[torch.add(i, 1)], 1e-12, False)
        def layer(self: __torch__.M, x: Tensor, mask: Tensor, p: List[Tensor], i: int, heads: int, pool: Tensor, at: Tensor, d: int) -> Tensor:
          B = torch.size(x, 0)
          T = torch.size(x, 1)
          qkv = torch.permute(torch.reshape((self).linear(x, p, i), [B, T, 3, heads, 32]), [2, 0, 3, 1, 4])
          q = torch.mul(torch.select(qkv, 0, 0), 0.17677669529663687)
          scores = torch.add(torch.matmul(q, torch.transpose(torch.select(qkv, 0, 1), 2, 3)), torch.to(mask, 15))
          mixed = torch.matmul(torch.softmax(scores, -1), torch.select(qkv, 0, 2))
          joined = torch.reshape(torch.transpose(mixed, 1, 2), [B, T, torch.size(x, 2)])
          o = torch.to((self).linear(joined, p, torch.add(i, 2)), 6)
          y = (self).norm(torch.add(x, (self).drop(o, pool, at, d)), p, torch.add(i, 4))
          h = torch.gelu((self).linear(y, p, torch.add(i, 6)))
          f = torch.to((self).linear(h, p, torch.add(i, 8)), 6)
          return (self).norm(torch.add(y, (self).drop(f, pool, at, torch.add(d, 1))), p, torch.add(i, 10))
        def forward(self: __torch__.M, p: List[Tensor], ids: Tensor, cases: Tensor, quotes: Tensor, mask: Tensor, tags: Tensor, cue_window: Tensor, cue_first: Tensor, cue_last: Tensor, distance: Tensor, roles: Tensor, pool: Tensor, at: Tensor, scale: Tensor) -> List[Tensor]:
          T = torch.size(ids, 1)
          e = torch.add(torch.embedding(p[0], ids), torch.slice(p[1], 0, 0, T))
          e1 = torch.add(torch.add(e, torch.embedding(p[2], cases)), torch.embedding(p[3], quotes))
          x = (self).drop((self).norm(e1, p, 4), pool, at, 0)
          for l in range(LAYERS):
            x = (self).layer(x, mask, p, torch.add(6, torch.mul(l, 12)), HEADS, pool, at, torch.add(1, torch.mul(l, 2)))
          x1 = (self).drop(x, pool, at, DROPS)
          tag_logits = torch.linear(x1, p[TAG], p[TAG1])
          tag_loss = torch.cross_entropy_loss(torch.reshape(tag_logits, [-1, TAGS]), torch.reshape(tags, [-1]), None, 2, -100, 0.)
          W = LINK_WIDTH
          token = torch.to((self).linear(x1, p, LINK_TOKEN), 6)
          by_cue = torch.index_select(token, 0, cue_window)
          flat = torch.reshape(x1, [-1, torch.size(x1, 2)])
          ends = torch.cat([torch.index_select(flat, 0, cue_first), torch.index_select(flat, 0, cue_last)], 1)
          cue = torch.unsqueeze(torch.to((self).linear(ends, p, LINK_CUE), 6), 1)
          sum = torch.add(torch.slice(by_cue, 2, 0, W), torch.slice(cue, 2, 0, W))
          product = torch.mul(torch.slice(by_cue, 2, W, torch.mul(W, 2)), torch.slice(cue, 2, W, torch.mul(W, 2)))
          z = torch.gelu(torch.add(torch.add(sum, product), torch.embedding(p[LINK_DISTANCE], distance)))
          z1 = (self).drop((self).norm(z, p, LINK_NORM), pool, at, DROPS1)
          z2 = (self).layer(z1, torch.index_select(mask, 0, cue_window), p, LINK_LAYER, LINK_HEADS, pool, at, DROPS2)
          role_logits = torch.linear(z2, p[ROLE], p[ROLE1])
          role_loss = torch.cross_entropy_loss(torch.reshape(role_logits, [-1, ROLES]), torch.reshape(roles, [-1]), None, 2, -100, 0.)
          loss = torch.mul(torch.add(tag_loss, role_loss), scale)
          parts = torch.mul(torch.detach(torch.stack([tag_loss, role_loss])), scale)
          return [loss, parts]
      """;

  private NetworkScript() {}

  /** How many places of the network drop values. */
  static int drops(int layers) {
    return 1 + 2 * layers + 1 + 1 + 2;
  }

  /** The archive, for an encoder of so many layers and so many attention heads of 32 each. */
  static byte[] archive(int layers, int heads) throws IOException {
    int tag = Architecture.EMBEDDING_PARAMETERS + layers * Architecture.LAYER_PARAMETERS;
    int drops = 1 + 2 * layers;
    String code =
        CODE.replace("LAYERS", "" + layers)
            .replace("LINK_WIDTH", "" + Architecture.LINK_WIDTH)
            .replace("LINK_HEADS", "" + Architecture.LINK_HEADS)
            .replace("HEADS", "" + heads)
            .replace("DROPS1", "" + (drops + 1))
            .replace("DROPS2", "" + (drops + 2))
            .replace("DROPS", "" + drops)
            .replace("TAGS", "" + org.hearsay.reader.labels.Tag.values().length)
            .replace("TAG1", "" + (tag + 1))
            .replace("TAG", "" + tag)
            .replace("LINK_TOKEN", "" + (tag + 2))
            .replace("LINK_CUE", "" + (tag + 4))
            .replace("LINK_DISTANCE", "" + (tag + 6))
            .replace("LINK_NORM", "" + (tag + 7))
            .replace("LINK_LAYER", "" + (tag + 9))
            .replace("ROLES", "" + org.hearsay.reader.labels.Role.values().length)
            .replace("ROLE1", "" + (tag + 22))
            .replace("ROLE", "" + (tag + 21));
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(archive)) {
      store(zip, "m/data.pkl", emptyModule());
      store(zip, "m/code/__torch__.py", code.getBytes(StandardCharsets.UTF_8));
      store(zip, "m/constants.pkl", new byte[] {(byte) 0x80, 2, ')', '.'});
      store(zip, "m/version", "10\n".getBytes(StandardCharsets.UTF_8));
    }
    return archive.toByteArray();
  }

  /** Pickle, protocol 2, of a {@code __torch__.M} with {@code training = True}. */
  private static byte[] emptyModule() {
    ByteArrayOutputStream pickle = new ByteArrayOutputStream();
    pickle.writeBytes(new byte[] {(byte) 0x80, 2, 'c'});
    pickle.writeBytes("__torch__\nM\n".getBytes(StandardCharsets.US_ASCII));
    pickle.writeBytes(new byte[] {'q', 0, ')', (byte) 0x81, '}', '(', 'X', 8, 0, 0, 0});
    pickle.writeBytes("training".getBytes(StandardCharsets.US_ASCII));
    pickle.writeBytes(new byte[] {(byte) 0x88, 'u', 'b', '.'});
    return pickle.toByteArray();
  }

  private static void store(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCompressedSize(bytes.length);
    entry.setCrc(checksum.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
