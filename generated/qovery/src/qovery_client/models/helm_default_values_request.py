from .._runtime import Model
from .helm_default_values_request_source import HelmDefaultValuesRequestSource


class HelmDefaultValuesRequest(Model):
    source: HelmDefaultValuesRequestSource
