from .._runtime import Model


class ProviderInputSettingsValidation(Model):
    required: bool | None = None
    type: str | None = None
    min: int | None = None
    max: int | None = None
    allowed_values: list[str] | None = None
    hidden: bool | None = None
