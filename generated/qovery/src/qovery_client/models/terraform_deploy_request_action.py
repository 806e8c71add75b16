from .._runtime import OpenStrEnum


class TerraformDeployRequestAction(OpenStrEnum):
    PLAN = "PLAN"
    FORCE_UNLOCK = "FORCE_UNLOCK"
    MIGRATE_STATE = "MIGRATE_STATE"
