from .._runtime import Model


class ProbeTypeExec(Model):
    command: list[str] | None = None


class ProbeTypeGrpc(Model):
    port: int | None = None
    service: str | None = None


class ProbeTypeHttp(Model):
    path: str | None = None
    port: int | None = None
    scheme: str | None = None


class ProbeTypeTcp(Model):
    host: str | None = None
    port: int | None = None


class ProbeType(Model):
    exec: ProbeTypeExec | None = None
    grpc: ProbeTypeGrpc | None = None
    http: ProbeTypeHttp | None = None
    tcp: ProbeTypeTcp | None = None


class Probe(Model):
    failure_threshold: int | None = None
    initial_delay_seconds: int | None = None
    period_seconds: int | None = None
    success_threshold: int | None = None
    timeout_seconds: int | None = None
    type: ProbeType | None = None


class Healthcheck(Model):
    liveness_probe: Probe | None = None
    readiness_probe: Probe | None = None
