from .._runtime import Model
from .static_service_type_list import StaticServiceTypeList


class ServiceOptions(Model):
    types: StaticServiceTypeList
