from .._runtime import Model
from .service_step_metric import ServiceStepMetric


class ServiceStepMetrics(Model):
    details: list[ServiceStepMetric]
    total_computing_duration_sec: int
    total_duration_sec: int | None
