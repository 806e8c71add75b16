from .._runtime import Model
from .resource_id_list import ResourceIdList


class ServiceStop(Model):
    servers: ResourceIdList | None = None
