/**
 * Chats as Telegram Desktop exports them: {@code result.json}, of one chat or of many.
 *
 * <p>Entry point: {@link org.hearsay.intake.telegram.TelegramExport}. The format is described
 * nowhere but in the program's source, <a
 * href="https://github.com/telegramdesktop/tdesktop/blob/dev/Telegram/SourceFiles/export/output/export_output_json.cpp">export_output_json.cpp</a>.
 */
@NullMarked
package org.hearsay.intake.telegram;

import org.jspecify.annotations.NullMarked;
