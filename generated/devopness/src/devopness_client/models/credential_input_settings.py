from .._runtime import Model
from .credential_input_settings_credential import CredentialInputSettingsCredential


class CredentialInputSettings(Model):
    credential: CredentialInputSettingsCredential
