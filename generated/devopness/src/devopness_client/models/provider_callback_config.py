from .._runtime import Model


class ProviderCallbackConfig(Model):
    field: str
    query_string: str
    required: bool
    type: str
