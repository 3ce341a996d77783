;;; emacs.el --- What a person does in an agreement, and what comes of it  -*- lexical-binding: t -*-

(require 'eglot)
(require 'flymake)

(defun sla-told (text &rest values)
  "Print TEXT with VALUES."
  (princ (concat (apply #'format text values) "\n")))

(defun sla-until (what test)
  "Wait for TEST to give something, which is WHAT."
  (let ((end (+ (float-time) 15)) found)
    (while (not (setq found (funcall test)))
      (when (> (float-time) end) (error "Waited 15 s in vain for %s" what))
      (accept-process-output nil 0.05))
    found))

(defun sla-errors ()
  "The errors of the buffer."
  (flymake-start)
  (seq-filter (lambda (found) (eq (flymake-diagnostic-type found) 'eglot-error)) (flymake-diagnostics)))

(defun sla-offered ()
  "What completion offers at point."
  (let ((found (eglot-completion-at-point)))
    (mapconcat #'identity (all-completions (buffer-substring (nth 0 found) (nth 1 found)) (nth 2 found)) ", ")))

(defun sla-line ()
  "The line of point."
  (string-trim (buffer-substring-no-properties (line-beginning-position) (line-end-position))))

(defun sla-record ()
  "Print what happens in the file that is named behind this function."
  (setq eglot-sync-connect 15)
  (find-file (pop command-line-args-left))
  (switch-to-buffer (current-buffer))
  ;; What the hook of a mode asks for is done after the command that opened the file.
  (run-hooks 'post-command-hook)
  (let* ((found (car (sla-until "a finding" #'sla-errors))))
    (goto-char (flymake-diagnostic-beg found))
    (sla-told "%d:%d error %s" (line-number-at-pos) (1+ (current-column)) (flymake-diagnostic-text found))
    (delete-region (point) (line-end-position)))
  (sla-told "owner: ‸ C-M-i offers %s" (sla-offered))
  (insert "an")
  (completion-at-point)
  (sla-told "an C-M-i: %s" (sla-line))
  (sla-until "no finding" (lambda () (null (sla-errors))))
  (sla-told "no errors left")
  (goto-char (point-max))
  (insert "    wh")
  (sla-told "wh‸ C-M-i offers %s" (sla-offered))
  (completion-at-point)
  (insert "Speed wins")
  (sla-told "accepted: %s" (sla-line))
  ;; The server is told of edits once a person pauses.
  (eglot--signal-textDocument/didChange)
  (goto-char (point-min))
  (search-forward "of: con")
  (let ((hover (jsonrpc-request (eglot--current-server-or-lose) :textDocument/hover (eglot--TextDocumentPositionParams))))
    (sla-told "hover over contact: %s"
              (replace-regexp-in-string "\n+" " " (substring-no-properties (eglot--hover-info (plist-get hover :contents))))))
  (eglot-rename "inquiry")
  (sla-told "renamed contact to inquiry in %d lines" (count-matches "\\_<inquiry\\_>" (point-min) (point-max)))
  (set-buffer-modified-p nil))
