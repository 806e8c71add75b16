from .._runtime import OpenStrEnum


class AuthenticationTypeEnum(OpenStrEnum):
    USERPASS = "USERPASS"
    KEYPAIR = "KEYPAIR"
    GITHUB_APP = "GITHUB_APP"
