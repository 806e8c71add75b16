from .._runtime import Model
from .credential_input_settings import CredentialInputSettings


class CredentialUpdate(Model):
    id: int
    name: str
    settings: CredentialInputSettings | None = None
