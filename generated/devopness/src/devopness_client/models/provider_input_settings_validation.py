from .._runtime import Model


class ProviderInputSettingsValidation(Model):
    allowed_values: list[str] | None = None
    hidden: bool | None = None
    max: int | None = None
    min: int | None = None
    required: bool | None = None
    type: str | None = None
