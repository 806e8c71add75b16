from .._runtime import Model
from .resource_id_list import ResourceIdList


class NetworkRuleDeploy(Model):
    servers: ResourceIdList | None = None
