from .._runtime import Model, OpenStrEnum
from .step_metric_status_enum import StepMetricStatusEnum


class ServiceDeploymentStatusEnum(OpenStrEnum):
    NEVER_DEPLOYED = "NEVER_DEPLOYED"
    OUT_OF_DATE = "OUT_OF_DATE"
    UP_TO_DATE = "UP_TO_DATE"


class ServiceStepMetricNameEnum(OpenStrEnum):
    REGISTRY_CREATE_REPOSITORY = "REGISTRY_CREATE_REPOSITORY"
    GIT_CLONE = "GIT_CLONE"
    BUILD_QUEUEING = "BUILD_QUEUEING"
    BUILD = "BUILD"
    DEPLOYMENT_QUEUEING = "DEPLOYMENT_QUEUEING"
    DEPLOYMENT = "DEPLOYMENT"
    ROUTER_DEPLOYMENT = "ROUTER_DEPLOYMENT"
    MIRROR_IMAGE = "MIRROR_IMAGE"
    EXECUTING = "EXECUTING"


class ServiceStepMetric(Model):
    duration_sec: int | None = None
    status: StepMetricStatusEnum | None = None
    step_name: ServiceStepMetricNameEnum | None = None


class ServiceStepMetrics(Model):
    details: list[ServiceStepMetric]
    total_computing_duration_sec: int
    total_duration_sec: int | None
