//! `examples/update_login_profile.rs`, run as a program.

use std::env;
use std::ffi::OsStr;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::{Arc, LazyLock, Mutex};
use std::thread;

/// The program, built as this test is.
static PROGRAM: LazyLock<PathBuf> = LazyLock::new(|| {
    let this = env::current_exe().expect("a test is a program");
    let directory = this.parent().and_then(Path::parent).expect("tests are built in <profile>/deps");
    let profile = match directory.file_name().and_then(OsStr::to_str) {
        None | Some("debug") => "dev",
        Some(name) => name,
    };
    let build = Command::new(env!("CARGO"))
        .args(["build", "--offline", "--quiet", "--example", "update_login_profile", "--profile", profile])
        .args(["--message-format", "json-render-diagnostics", "--manifest-path"])
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"))
        .stderr(Stdio::inherit())
        .output()
        .expect("cargo runs");
    assert!(build.status.success(), "the example does not build");
    String::from_utf8(build.stdout)
        .expect("cargo writes text")
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter(|message| message["target"]["name"] == "update_login_profile")
        .find_map(|message| message["executable"].as_str().map(PathBuf::from))
        .expect("cargo says where the program is")
});

/// The program with these arguments, on this endpoint, and without anybody's AWS configuration.
fn run(endpoint: &str, arguments: &[&str], input: &str) -> Run {
    let mut command = Command::new(&*PROGRAM);
    for (name, _) in env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("AWS_")) {
        command.env_remove(name);
    }
    let mut child = command
        .args(arguments)
        .env("AWS_CONFIG_FILE", "")
        .env("AWS_SHARED_CREDENTIALS_FILE", "")
        .env("AWS_ACCESS_KEY_ID", "AKIAIOSFODNN7EXAMPLE")
        .env("AWS_SECRET_ACCESS_KEY", "secret")
        .env("AWS_MAX_ATTEMPTS", "1")
        .env("AWS_ENDPOINT_URL", endpoint)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the example runs");
    // A program that does not read is gone before this is written.
    let _ = child.stdin.take().expect("it is piped").write_all(input.as_bytes());
    let Output { status, stdout, stderr } = child.wait_with_output().expect("the example ends");
    Run {
        code: status.code(),
        out: String::from_utf8(stdout).expect("text"),
        err: String::from_utf8(stderr).expect("text"),
    }
}

struct Run {
    code: Option<i32>,
    out: String,
    err: String,
}

impl Run {
    #[track_caller]
    fn lines(&self) -> Vec<&str> {
        assert_eq!((self.code, &*self.err), (Some(0), ""), "{}", self.out);
        self.out.lines().collect()
    }

    /// The one line of a failure.
    #[track_caller]
    fn failure(&self, code: i32) -> &str {
        assert_eq!((self.code, self.err.lines().count()), (Some(code), 1), "{}{}", self.out, self.err);
        self.err.trim_end()
    }
}

/// Nothing listens at the first port.
const DEAD: &str = "http://127.0.0.1:1";

#[test]
fn without_arguments_a_password_is_changed_in_the_process() {
    let run = run(DEAD, &[], "");
    let [before, changed, new, after] = *run.lines() else { panic!("{}", run.out) };
    assert!(before.starts_with("iam.LoginProfile(user_name='Bob'): created "), "{before}");
    assert!(before.ends_with("reset required: false"), "{before}");
    assert_eq!(changed, "The password is changed.");
    let password = new.strip_prefix("It is: ").expect("the password");
    assert_eq!(password.len(), 24);
    for kind in
        [char::is_ascii_lowercase, char::is_ascii_uppercase, char::is_ascii_digit, char::is_ascii_punctuation]
    {
        assert!(password.chars().any(|c| kind(&c)), "{password}");
    }
    assert!(after.ends_with("reset required: true"), "{after}");
}

#[test]
fn two_passwords_are_not_the_same() {
    let (one, two) = (run(DEAD, &[], ""), run(DEAD, &[], ""));
    assert_ne!(one.lines()[2], two.lines()[2]);
}

#[test]
fn the_reset_can_be_left_out() {
    let run = run(DEAD, &["--no-reset"], "");
    assert!(run.lines()[3].ends_with("reset required: false"), "{}", run.out);
}

#[test]
fn help_names_every_option() {
    let run = run(DEAD, &["--help"], "");
    run.lines();
    for option in ["--live", "--password-stdin", "--generate", "--no-reset", "--help"] {
        assert!(run.out.contains(option), "{option}");
    }
}

#[test]
fn a_wrong_command_line_is_told_in_one_line() {
    for (arguments, expected) in [
        (&["--lively"][..], "invalid option '--lively'"),
        (&["Bob"], "unexpected argument \"Bob\""),
        (&["--live"], "missing argument for option '--live'"),
        (&["--generate"], "--password-stdin and --generate go with --live"),
        (&["--live", "Bob"], "choose one of --password-stdin and --generate"),
        (
            &["--live", "Bob", "--generate", "--password-stdin"],
            "choose one of --password-stdin and --generate",
        ),
        // A password that others could see is not taken, nor shown.
        (&["--live", "Bob", "--password", "hunter2"], "invalid option '--password'"),
        (&["--live", "Bob", "--password=hunter2"], "invalid option '--password'"),
    ] {
        let run = run(DEAD, arguments, "");
        assert_eq!(run.failure(2), format!("update_login_profile: {expected}"), "{arguments:?}");
        assert_eq!(run.out, "", "{arguments:?}");
    }
}

#[test]
fn an_endpoint_that_is_not_there_is_told_in_one_line() {
    let run = run(DEAD, &["--live", "Bob", "--password-stdin"], "hunter2\n");
    let line = run.failure(1);
    assert!(line.contains("GetLoginProfile on iam.LoginProfile(user_name='Bob'): no connection"), "{line}");
    assert!(!line.contains("hunter2"), "{line}");
}

#[test]
fn a_password_is_changed_on_the_endpoint_of_the_environment() {
    let profile = "<LoginProfile><UserName>Bob</UserName><CreateDate>2026-01-02T03:04:05Z</CreateDate>\
                   <PasswordResetRequired>false</PasswordResetRequired></LoginProfile>";
    let server = Server::start(move |action| match action {
        "GetLoginProfile" => ok(action, profile),
        "UpdateLoginProfile" => ok(action, ""),
        _ => absent(),
    });
    let run = run(&server.url, &["--live", "Bob", "--password-stdin"], "correct horse \r\n");
    let shown = "iam.LoginProfile(user_name='Bob'): created 2026-01-02T03:04:05Z, reset required: false";
    assert_eq!(run.lines(), [shown, "The password is changed.", shown]);
    assert_eq!(
        server.sent(),
        [
            "Action=GetLoginProfile&Version=2010-05-08&UserName=Bob",
            "Action=UpdateLoginProfile&Version=2010-05-08&UserName=Bob&Password=correct%20horse%20\
             &PasswordResetRequired=true",
            "Action=GetLoginProfile&Version=2010-05-08&UserName=Bob",
        ]
    );
}

#[test]
fn a_user_without_a_password_gets_one() {
    let profile = "<LoginProfile><UserName>Bob</UserName><CreateDate>2026-01-02T03:04:05Z</CreateDate>\
                   </LoginProfile>";
    let server = Server::start(move |action| match action {
        "CreateLoginProfile" => ok(action, profile),
        _ => absent(),
    });
    let run = run(&server.url, &["--live", "Bob", "--generate", "--no-reset"], "");
    let [none, given, new, _] = *run.lines() else { panic!("{}", run.out) };
    assert_eq!(none, "iam.LoginProfile(user_name='Bob'): none yet");
    assert_eq!(given, "The user has a password now.");
    let password = new.strip_prefix("It is: ").expect("the password");
    let [_, update, create, _] = &*server.sent() else { panic!("{:?}", server.sent()) };
    assert!(update.starts_with("Action=UpdateLoginProfile&"), "{update}");
    assert!(create.starts_with("Action=CreateLoginProfile&"), "{create}");
    assert!(create.ends_with("&PasswordResetRequired=false"), "{create}");
    assert_eq!(password.len(), 24);
}

#[test]
fn what_iam_refuses_is_told_in_one_line() {
    let server = Server::start(|_| (403, error("AccessDenied", "not you")));
    let run = run(&server.url, &["--live", "Bob", "--generate"], "");
    assert_eq!(
        run.failure(1),
        "update_login_profile: GetLoginProfile on iam.LoginProfile(user_name='Bob'): AccessDenied: not you"
    );
    assert_eq!(run.out, "", "no password was set, and none is shown");
}

fn ok(action: &str, result: &str) -> (u16, String) {
    let body = format!(
        "<{action}Response xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\">\
         <{action}Result>{result}</{action}Result></{action}Response>"
    );
    (200, body)
}

fn absent() -> (u16, String) {
    (404, error("NoSuchEntity", "there is no login profile"))
}

fn error(code: &str, message: &str) -> String {
    format!("<ErrorResponse><Error><Code>{code}</Code><Message>{message}</Message></Error></ErrorResponse>")
}

/// A server on loopback that answers each action, and records the bodies.
struct Server {
    url: String,
    sent: Arc<Mutex<Vec<String>>>,
}

impl Server {
    fn start(answer: impl Fn(&str) -> (u16, String) + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let sent = Arc::<Mutex<Vec<String>>>::default();
        let record = sent.clone();
        thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.expect("a connection");
                let body = read(&mut stream);
                let action = body.split('&').next().and_then(|pair| pair.strip_prefix("Action="));
                let (status, answer) = answer(action.expect("every request has an action"));
                let length = answer.len();
                record.lock().expect("not poisoned").push(body);
                write!(
                    stream,
                    "HTTP/1.1 {status} \r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{answer}"
                )
                .expect("an answer");
            }
        });
        Self { url, sent }
    }

    fn sent(&self) -> Vec<String> {
        self.sent.lock().expect("not poisoned").clone()
    }
}

/// A request's body.
fn read(stream: &mut TcpStream) -> String {
    let mut request = Vec::new();
    loop {
        let mut more = [0; 4096];
        let count = stream.read(&mut more).expect("a request");
        request.extend_from_slice(&more[..count]);
        let text = String::from_utf8(request.clone()).expect("requests of IAM are ASCII");
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| {
                let (name, value) = line.split_once(": ")?;
                name.eq_ignore_ascii_case("content-length").then(|| value.parse::<usize>().expect("a number"))
            });
            if length.expect("requests have a length") == body.len() {
                return body.to_owned();
            }
        }
        assert_ne!(count, 0, "the request ended early");
    }
}
