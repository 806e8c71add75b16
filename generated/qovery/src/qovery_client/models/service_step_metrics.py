from .._runtime import Model
from .service_step_metric import ServiceStepMetric


class ServiceStepMetrics(Model):
    total_duration_sec: int | None
    total_computing_duration_sec: int
    details: list[ServiceStepMetric]
