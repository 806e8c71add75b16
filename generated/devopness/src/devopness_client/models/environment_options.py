from .._runtime import Model
from .static_environment_type_list import StaticEnvironmentTypeList


class EnvironmentOptions(Model):
    types: StaticEnvironmentTypeList
