from .._runtime import OpenStrEnum


class ServiceTypeForVariableEnum(OpenStrEnum):
    APPLICATION = "APPLICATION"
    CONTAINER = "CONTAINER"
    JOB = "JOB"
    HELM = "HELM"
    TERRAFORM = "TERRAFORM"
    AGENTIC_WORKFLOW = "AGENTIC_WORKFLOW"
