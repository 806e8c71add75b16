"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class AlertingConfigDict(TypedDict):
    """`AlertingConfig` with the property names used in JSON."""

    config_name: NotRequired[str]

    default_rule_labels: NotRequired[Mapping[str, str] | None]

    enabled: bool

    spec_config_secret: NotRequired[str]

    spec_external_url: NotRequired[str]


AlertingConfig: TypeAlias = models.AlertingConfig | AlertingConfigDict
