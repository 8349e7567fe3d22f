;;; emacs.el --- Eglot without a window -*- lexical-binding: t -*-

;; Configured by the page's own lines.  Usage, with krait on the PATH:
;;   KRAIT_ROOT=/path/to/checkout emacs --batch -q -l emacs.el

;;; Code:

(require 'cl-lib)
(require 'flymake)
(require 'eglot)

(defvar krait-root (getenv "KRAIT_ROOT"))
(defvar krait-passed 0)
(defvar krait-begin (float-time))

(defmacro krait-check (name &rest body)
  "Run BODY as the check NAME; a fault ends Emacs."
  (declare (indent 1))
  `(condition-case fault
       (progn ,@body
              (setq krait-passed (1+ krait-passed))
              (message "  ok: %s" ,name))
     (error (message "  FAILED: %s: %S" ,name fault)
            (kill-emacs 1))))

(defun krait-until (what seconds ask)
  "Wait until ASK gives non-nil, at most SECONDS; WHAT names it."
  (let ((end (+ (float-time) seconds)) result)
    (while (and (not (setq result (funcall ask))) (< (float-time) end))
      (accept-process-output nil 0.1))
    (or result (error "%s: not within %d s" what seconds))))

(defun krait-configure ()
  "Evaluate the first Lisp block of the page."
  (with-temp-buffer
    (insert-file-contents (expand-file-name "editors/emacs.md" krait-root))
    (re-search-forward "```elisp\n\\(\\(?:.\\|\n\\)*?\\)```")
    (let ((text (match-string 1)))
      (with-temp-buffer
        (insert text)
        (eval-buffer)))))

(defun krait-go (line word)
  "Put point on WORD in the line that holds LINE."
  (goto-char (point-min))
  (search-forward line)
  (beginning-of-line)
  (search-forward word)
  (backward-char (length word)))

(defun krait-slow ()
  "The diagnostics of slow spots."
  ;; A reply that Emacs 28 waits for makes it leave what came with it until more comes.
  (krait-request :textDocument/documentSymbol `(:textDocument ,(eglot--TextDocumentIdentifier)))
  (flymake-start)
  (cl-remove-if-not
   (lambda (d) (string-match-p "does not say what it holds" (flymake-diagnostic-text d)))
   (flymake-diagnostics)))

(defun krait-request (method params)
  "The answer to METHOD with PARAMS."
  (jsonrpc-request (eglot-current-server) method params :timeout 60))

(defun krait-hover (line word)
  "What the hover says at WORD in LINE."
  (krait-go line word)
  (plist-get (plist-get (krait-request :textDocument/hover (eglot--TextDocumentPositionParams))
                        :contents)
             :value))

(defun krait-contains (text &rest wanted)
  "Fail unless TEXT holds all that is WANTED."
  (dolist (each wanted)
    (unless (string-match-p (regexp-quote each) text)
      (error "No %s in: %s" each text))))

(defun krait-command (name)
  "Have the server execute the command NAME."
  (krait-request :workspace/executeCommand `(:command ,name :arguments [])))

(krait-configure)
(let* ((folder (make-temp-file "krait-emacs-" t))
       (file (expand-file-name "springs.py" folder))
       (eglot-sync-connect 60)
       (eglot-connect-timeout 60))
  (copy-file (expand-file-name "examples/springs.py" krait-root) file)
  (krait-check "the page's configuration starts the server"
    (find-file file)
    (apply #'eglot--connect (eglot--guess-contact))
    (eglot--maybe-activate-editing-mode)
    (krait-until "server" 60 #'eglot-current-server))
  (krait-check "a slow spot is a note of Flymake"
    (let ((found (krait-until "diagnostic" 60 #'krait-slow)))
      (unless (eq (flymake-diagnostic-type (car found)) 'eglot-note)
        (error "It is %s" (flymake-diagnostic-type (car found))))))
  (krait-check "hover shows the type and how it is kept"
    (krait-contains (krait-hover "def swing" "steps") "steps: int" "JVM long"))
  (krait-check "hover shows why an operation is slow"
    (krait-contains (krait-hover "spring.position +=" "position")
                    "Slow:" "takes the items of" "is declared"))
  (krait-check "a code lens sums up the function"
    (krait-contains
     (format "%S" (krait-request :textDocument/codeLens
                                 `(:textDocument ,(eglot--TextDocumentIdentifier))))
     "11 operations: 3 direct, 8 dynamic"))
  (krait-check "go to definition"
    (krait-go "    swing(springs" "swing")
    (xref-find-definitions "LSP identifier at point.")
    (krait-contains (buffer-substring (line-beginning-position) (line-end-position)) "def swing"))
  (krait-check "the quick fix is applied, and the slow spot is gone"
    (krait-go "def swing" "list")
    (let ((action (cl-find "Declare list[Spring]" (eglot-code-actions (point) (point) "quickfix")
                           :key (lambda (a) (plist-get a :title)) :test #'equal)))
      (unless action (error "No quick fix"))
      (eglot--apply-workspace-edit (plist-get action :edit)))
    (krait-contains (buffer-string) "springs: list[Spring]")
    (eglot--signal-textDocument/didChange)
    (krait-until "no diagnostic" 60 (lambda () (not (krait-slow)))))
  (krait-check "undone, it is back"
    (krait-go "def swing" "[Spring]")
    (delete-char (length "[Spring]"))
    (eglot--signal-textDocument/didChange)
    (krait-until "diagnostic" 60 #'krait-slow))
  (krait-check "commands hide and show slow spots"
    (krait-command "krait.hideSlowSpots")
    (krait-until "hidden" 60 (lambda () (not (krait-slow))))
    (krait-command "krait.showSlowSpots")
    (krait-until "shown" 60 #'krait-slow))
  (set-buffer-modified-p nil)
  (let ((inhibit-message t))
    (eglot-shutdown (eglot-current-server) nil 20))
  (delete-directory folder t)
  (message "emacs: %d checks passed in %.1f s" krait-passed (- (float-time) krait-begin)))

;;; emacs.el ends here
