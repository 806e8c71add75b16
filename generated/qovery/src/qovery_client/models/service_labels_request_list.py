from typing import TypeAlias

from .service_label_request import ServiceLabelRequest

ServiceLabelsRequestList: TypeAlias = list[ServiceLabelRequest]
