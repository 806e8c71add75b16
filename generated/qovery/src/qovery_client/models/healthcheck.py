from .._runtime import Model
from .probe import Probe


class Healthcheck(Model):
    liveness_probe: Probe | None = None
    readiness_probe: Probe | None = None
