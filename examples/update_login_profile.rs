//! Resets a user's console password:
//!
//! ```text
//! cargo run --example update_login_profile                  # in the process: nothing to set up
//! cargo run --example update_login_profile -- --live Bob    # on AWS
//! ```

use std::error::Error;
use std::io::{self, IsTerminal, Read, Write};
use std::iter;
use std::process::ExitCode;

use aws_iam_resources::aws_sdk_iam::config::{BehaviorVersion, Region};
use aws_iam_resources::aws_sdk_iam::{Client, Config};
use aws_iam_resources::{ErrorKind, Iam, LoginProfile, ServiceResource};
use winterbaume_core::MockAws;
use winterbaume_iam::IamService;

const HELP: &str = "\
Resets a user's console password.

Usage: update_login_profile [--no-reset]
       update_login_profile --live USER [--password-stdin | --generate] [--no-reset]

Without --live, it does so in an IAM of its own, which is gone when the program ends.

  --live USER       resets the password of this user on AWS, or on the server at
                    AWS_ENDPOINT_URL, with the credentials of the environment. A user
                    without a password gets one. Permissions: iam:GetLoginProfile,
                    iam:UpdateLoginProfile, and iam:CreateLoginProfile for the latter.
  --password-stdin  reads the new password from standard input
  --generate        makes a strong one up, and prints it once
                    (without either, you are asked for it)
  --no-reset        does not make the user choose another at the next sign-in
  --help            prints this
";

type Result<T, E = Box<dyn Error>> = std::result::Result<T, E>;

#[tokio::main]
async fn main() -> ExitCode {
    let Err(error) = run().await else { return ExitCode::SUCCESS };
    // If this cannot be written either, the exit code has to do.
    let _ = writeln!(io::stderr(), "update_login_profile: {}", one_line(&*error));
    ExitCode::from(if error.is::<lexopt::Error>() { 2 } else { 1 })
}

async fn run() -> Result<()> {
    let mut out = io::stdout();
    let Some(Options { live, password, reset_required }) = Options::read()? else {
        return Ok(out.write_all(HELP.as_bytes())?);
    };
    let user = match live {
        Some(name) => Iam::user(name),
        None => {
            Iam::set_default(embedded());
            let bob = Iam::create_user().user_name("Bob").send().await?;
            bob.create_login_profile().password(generate()?).send().await?;
            bob
        }
    };

    let profile = user.login_profile();
    show(&profile).await?;

    let new = password.get()?;
    let update = profile.update().password(&new).password_reset_required(reset_required);
    let changed = match update.send().await {
        Ok(()) => Ok("The password is changed."),
        Err(error) if error.is_not_found() => {
            let create = profile.create().password(&new).password_reset_required(reset_required);
            create.send().await.map(|_| "The user has a password now.")
        }
        Err(error) => Err(error),
    };
    if let Ok(done) = &changed {
        writeln!(out, "{done}")?;
    }
    // Also where no one knows whether it was set, so that it is not lost.
    let may_be_set = changed.as_ref().map_or_else(|error| error.outcome_unknown(), |_| true);
    if matches!(password, Source::Generate) && may_be_set {
        writeln!(out, "It is: {new}")?;
    }
    changed?;

    show(&profile).await
}

/// Prints what IAM has now.
async fn show(profile: &LoginProfile) -> Result<()> {
    let mut out = io::stdout();
    if !profile.exists().await? {
        return Ok(writeln!(out, "{profile}: none yet")?);
    }
    // Loaded already: these send nothing.
    let (created, reset) = (profile.create_date().await?, profile.password_reset_required().await?);
    Ok(writeln!(out, "{profile}: created {created}, reset required: {reset}")?)
}

/// An IAM in this process, with which the lines above need no AWS.
fn embedded() -> ServiceResource {
    let aws = MockAws::builder().with_service(IamService::new()).build();
    let config = Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("aws-global"))
        .credentials_provider(aws.credentials_provider())
        .http_client(aws.http_client())
        .build();
    Iam::from_client(Client::from_conf(config))
}

struct Options {
    live: Option<String>,
    password: Source,
    reset_required: bool,
}

impl Options {
    /// What the command line says; `None` where it asks for help.
    fn read() -> Result<Option<Self>, lexopt::Error> {
        use lexopt::prelude::*;

        let (mut live, mut sources, mut reset_required) = (None, Vec::new(), true);
        let mut arguments = lexopt::Parser::from_env();
        while let Some(argument) = arguments.next()? {
            match argument {
                Long("live") => live = Some(arguments.value()?.string()?),
                Long("password-stdin") => sources.push(Source::Stdin),
                Long("generate") => sources.push(Source::Generate),
                Long("no-reset") => reset_required = false,
                Short('h') | Long("help") => return Ok(None),
                _ => return Err(argument.unexpected()),
            }
        }
        let password = match (&live, sources.pop()) {
            (None, None) => Source::Generate,
            (None, Some(_)) => return Err("--password-stdin and --generate go with --live".into()),
            (Some(_), Some(source)) if sources.is_empty() => source,
            (Some(_), None) if io::stdin().is_terminal() => Source::Prompt,
            (Some(_), _) => return Err("choose one of --password-stdin and --generate".into()),
        };
        Ok(Some(Self { live, password, reset_required }))
    }
}

/// Where the new password comes from: never from the command line, which others can see.
enum Source {
    Prompt,
    Stdin,
    Generate,
}

impl Source {
    fn get(&self) -> Result<String> {
        match self {
            Self::Generate => generate(),
            Self::Stdin => {
                let mut text = String::new();
                io::stdin().read_to_string(&mut text)?;
                let line = text.strip_suffix('\n').unwrap_or(&text);
                Ok(line.strip_suffix('\r').unwrap_or(line).to_owned())
            }
            Self::Prompt => {
                let password = rpassword::prompt_password("New password: ")?;
                if password != rpassword::prompt_password("Once more: ")? {
                    return Err("the two passwords differ".into());
                }
                Ok(password)
            }
        }
    }
}

/// A password that the usual policies accept: long, and with characters of every kind.
fn generate() -> Result<String> {
    // 64 of them, so that a random byte hits each equally often; none that looks like another.
    const CHARACTERS: &[u8; 64] = b"abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789#%*+-=@_";
    const KINDS: [fn(&u8) -> bool; 4] =
        [u8::is_ascii_lowercase, u8::is_ascii_uppercase, u8::is_ascii_digit, u8::is_ascii_punctuation];
    loop {
        let mut password = [0; 24];
        getrandom::fill(&mut password)?;
        password = password.map(|byte| CHARACTERS[usize::from(byte) % CHARACTERS.len()]);
        // Drawing all of it anew keeps all that remain equally likely.
        if KINDS.iter().all(|kind| password.iter().any(kind)) {
            return Ok(String::from_utf8(password.to_vec())?);
        }
    }
}

/// The error and, unless IAM itself gave it, what is at the root of it, where one line can tell.
fn one_line(error: &(dyn Error + 'static)) -> String {
    let text = match error.downcast_ref::<aws_iam_resources::Error>() {
        Some(iam) if iam.kind() != ErrorKind::Service => {
            let root = iter::successors(error.source(), |cause| (*cause).source()).last();
            let root = root.map(ToString::to_string).filter(|root| !root.contains('\n'));
            root.map_or_else(|| iam.to_string(), |root| format!("{iam}: {root}"))
        }
        _ => error.to_string(),
    };
    text.replace(char::is_control, " ")
}
