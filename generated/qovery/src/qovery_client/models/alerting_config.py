from .._runtime import Model


class AlertingConfig(Model):
    config_name: str | None = None
    default_rule_labels: dict[str, str] | None = None
    enabled: bool
    spec_config_secret: str | None = None
    spec_external_url: str | None = None
