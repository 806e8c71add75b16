from .._runtime import Model
from .keda_trigger_authentication_response import KedaTriggerAuthenticationResponse


class KedaTriggerAuthenticationResponseList(Model):
    results: list[KedaTriggerAuthenticationResponse] | None = None
