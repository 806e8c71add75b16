from .._runtime import Model


class CredentialDigitalOcean(Model):
    api_token: str
