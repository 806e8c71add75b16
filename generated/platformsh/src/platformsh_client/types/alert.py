"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, NotRequired, TypeAlias, TypedDict

from .. import models


class AlertDict(TypedDict):
    """`Alert` by the names of the wire."""

    active: NotRequired[bool]

    alerts_sent: NotRequired[int]

    config: NotRequired[Mapping[str, Any]]

    id: NotRequired[str]

    last_alert_at: NotRequired[dt.datetime]

    updated_at: NotRequired[dt.datetime]


Alert: TypeAlias = models.Alert | AlertDict
