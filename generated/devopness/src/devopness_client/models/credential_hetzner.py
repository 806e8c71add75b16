from .._runtime import Model


class CredentialHetzner(Model):
    api_token: str
