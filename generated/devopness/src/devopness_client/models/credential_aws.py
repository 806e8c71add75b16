from .._runtime import Model


class CredentialAws(Model):
    access_key_id: str
    secret_access_key: str
