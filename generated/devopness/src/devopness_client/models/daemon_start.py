from .._runtime import Model
from .resource_id_list import ResourceIdList


class DaemonStart(Model):
    servers: ResourceIdList | None = None
    trigger_comment: str | None = None
