from .._runtime import Model
from .service_step_metric_name_enum import ServiceStepMetricNameEnum
from .step_metric_status_enum import StepMetricStatusEnum


class ServiceStepMetric(Model):
    duration_sec: int | None = None
    status: StepMetricStatusEnum | None = None
    step_name: ServiceStepMetricNameEnum | None = None
