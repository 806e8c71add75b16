from .._runtime import OpenStrEnum


class ApiTokenTypePrefix(OpenStrEnum):
    DEVOPNESS_PAT = "devopness_pat"
    DEVOPNESS_PROJ = "devopness_proj"
