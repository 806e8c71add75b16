from .._runtime import OpenStrEnum


class AuthenticationTypeEnum(OpenStrEnum):
    """How to log in to a repository. `USERPASS`: with a user name and password. `KEYPAIR`: with a
    key pair. `GITHUB_APP`: as a GitHub App."""

    USERPASS = "USERPASS"
    KEYPAIR = "KEYPAIR"
    GITHUB_APP = "GITHUB_APP"
