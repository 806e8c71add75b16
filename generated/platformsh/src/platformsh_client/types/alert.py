"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, NotRequired, TypeAlias, TypedDict

from .. import models


class AlertDict(TypedDict):
    """`Alert` with the property names used in JSON."""

    active: NotRequired[bool]

    alerts_sent: NotRequired[int]

    config: NotRequired[Mapping[str, Any]]

    id: NotRequired[str]

    last_alert_at: NotRequired[dt.datetime]

    updated_at: NotRequired[dt.datetime]
    """When it was last changed."""


Alert: TypeAlias = models.Alert | AlertDict
