from .._runtime import Model


class StaticNetworkRuleProtocolDefaults(Model):
    port: int | None
