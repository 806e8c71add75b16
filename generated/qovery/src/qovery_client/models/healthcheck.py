from .._runtime import Model
from .probe import Probe


class Healthcheck(Model):
    readiness_probe: Probe | None = None
    liveness_probe: Probe | None = None
