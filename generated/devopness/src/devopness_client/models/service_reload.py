from .._runtime import Model
from .resource_id_list import ResourceIdList


class ServiceReload(Model):
    servers: ResourceIdList | None = None
