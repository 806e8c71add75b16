from .._runtime import OpenStrEnum


class DeploymentVpnAggressive(OpenStrEnum):
    NO = "no"
    YES = "yes"
