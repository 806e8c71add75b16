from .._runtime import Model
from .probe_type import ProbeType


class Probe(Model):
    failure_threshold: int | None = None
    initial_delay_seconds: int | None = None
    period_seconds: int | None = None
    success_threshold: int | None = None
    timeout_seconds: int | None = None
    type: ProbeType | None = None
