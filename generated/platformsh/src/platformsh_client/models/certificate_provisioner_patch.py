from .._runtime import Model


class CertificateProvisionerPatch(Model):
    directory_url: str | None = None
    eab_hmac_key: str | None = None
    eab_kid: str | None = None
    email: str | None = None
