from .._runtime import Model
from .resource_id_list import ResourceIdList


class DaemonRestart(Model):
    servers: ResourceIdList | None = None
    trigger_comment: str | None = None
