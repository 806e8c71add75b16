from .._runtime import OpenStrEnum


class ServiceTypeEnum(OpenStrEnum):
    APPLICATION = "APPLICATION"
    DATABASE = "DATABASE"
    CONTAINER = "CONTAINER"
    JOB = "JOB"
    HELM = "HELM"
    TERRAFORM = "TERRAFORM"
    ARGOCD_APP = "ARGOCD_APP"
    AGENTIC_WORKFLOW = "AGENTIC_WORKFLOW"
