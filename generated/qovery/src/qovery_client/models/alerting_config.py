from .._runtime import Model


class AlertingConfig(Model):
    enabled: bool
    default_rule_labels: dict[str, str] | None = None
    spec_config_secret: str | None = None
    spec_external_url: str | None = None
    config_name: str | None = None
