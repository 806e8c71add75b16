"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypeAlias, TypedDict

from .. import models

if TYPE_CHECKING:
    from collections.abc import Mapping


class AlertingConfigDict(TypedDict):
    """`AlertingConfig` by the names of the wire."""

    config_name: NotRequired[str]

    default_rule_labels: NotRequired[Mapping[str, str] | None]

    enabled: bool

    spec_config_secret: NotRequired[str]

    spec_external_url: NotRequired[str]


AlertingConfig: TypeAlias = models.AlertingConfig | AlertingConfigDict
