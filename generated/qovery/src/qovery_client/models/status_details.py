from .._runtime import Model, OpenStrEnum


class ServiceActionEnum(OpenStrEnum):
    DEPLOY = "DEPLOY"
    DELETE = "DELETE"
    RESTART = "RESTART"
    STOP = "STOP"
    UNKNOWN = "UNKNOWN"


class ServiceActionStatusEnum(OpenStrEnum):
    QUEUED = "QUEUED"
    ONGOING = "ONGOING"
    SUCCESS = "SUCCESS"
    ERROR = "ERROR"
    EXECUTING = "EXECUTING"
    CANCELED = "CANCELED"
    CANCELING = "CANCELING"
    NEVER = "NEVER"


class ServiceSubActionEnum(OpenStrEnum):
    NONE = "NONE"
    TERRAFORM_PLAN_ONLY = "TERRAFORM_PLAN_ONLY"
    TERRAFORM_PLAN_AND_APPLY = "TERRAFORM_PLAN_AND_APPLY"
    TERRAFORM_DESTROY = "TERRAFORM_DESTROY"
    TERRAFORM_FORCE_UNLOCK_STATE = "TERRAFORM_FORCE_UNLOCK_STATE"
    TERRAFORM_MIGRATE_STATE = "TERRAFORM_MIGRATE_STATE"


class StatusDetails(Model):
    action: ServiceActionEnum
    status: ServiceActionStatusEnum
    sub_action: ServiceSubActionEnum
