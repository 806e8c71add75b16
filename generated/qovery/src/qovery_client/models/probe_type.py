from .._runtime import Model
from .probe_type_exec import ProbeTypeExec
from .probe_type_grpc import ProbeTypeGrpc
from .probe_type_http import ProbeTypeHttp
from .probe_type_tcp import ProbeTypeTcp


class ProbeType(Model):
    exec: ProbeTypeExec | None = None
    grpc: ProbeTypeGrpc | None = None
    http: ProbeTypeHttp | None = None
    tcp: ProbeTypeTcp | None = None
