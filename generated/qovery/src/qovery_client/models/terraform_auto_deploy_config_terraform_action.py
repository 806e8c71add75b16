from .._runtime import OpenStrEnum


class TerraformAutoDeployConfigTerraformAction(OpenStrEnum):
    DEFAULT = "DEFAULT"
    PLAN = "PLAN"
    NOOP = "NOOP"
