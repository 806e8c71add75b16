from .._runtime import OpenStrEnum


class EnvironmentStatusEventOriginEnum(OpenStrEnum):
    API = "API"
    CLI = "CLI"
    CONSOLE = "CONSOLE"
    GIT = "GIT"
    QOVERY_INTERNAL = "QOVERY_INTERNAL"
    SKILL = "SKILL"
    TERRAFORM_PROVIDER = "TERRAFORM_PROVIDER"
