from .._runtime import Model
from .probe_type import ProbeType


class Probe(Model):
    type: ProbeType | None = None
    initial_delay_seconds: int | None = None
    period_seconds: int | None = None
    timeout_seconds: int | None = None
    success_threshold: int | None = None
    failure_threshold: int | None = None
