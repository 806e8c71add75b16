from .._runtime import Model


class OnPremiseCredentialsRequest(Model):
    name: str
