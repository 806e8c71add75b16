from .._runtime import OpenIntEnum


class DeploymentVpnVersion(OpenIntEnum):
    VALUE_1 = 1
    VALUE_2 = 2
