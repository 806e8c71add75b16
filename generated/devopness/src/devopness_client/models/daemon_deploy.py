from .._runtime import Model
from .resource_id_list import ResourceIdList


class DaemonDeploy(Model):
    servers: ResourceIdList | None = None
    trigger_comment: str | None = None
