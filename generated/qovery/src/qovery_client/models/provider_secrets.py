from .._runtime import Model


class ProviderSecrets(Model):
    results: list[str]
